/** Figures from the sums that are kept with each change, and the lists behind them. */
package org.gengke.portfolio.persistence;
