/** The rules of key-account plans: course of a goal, score of a candidate, what an adjustment changes (domain section 9). */
package org.gengke.keyaccount.domain;
