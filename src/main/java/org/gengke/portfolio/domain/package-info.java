/** Section 7: the figures of the customer base as plain calculations over counts. */
package org.gengke.portfolio.domain;
