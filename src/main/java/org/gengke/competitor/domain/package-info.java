/** A competitor. */
package org.gengke.competitor.domain;
