/** Competitors over HTTP. */
package org.gengke.competitor.rest;
