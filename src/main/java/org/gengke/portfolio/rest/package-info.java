/** The portfolio, its trend, flows and report. */
package org.gengke.portfolio.rest;
