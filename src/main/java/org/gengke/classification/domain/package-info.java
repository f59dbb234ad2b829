/** The rules of classification as calculations over plain values. */
package org.gengke.classification.domain;
