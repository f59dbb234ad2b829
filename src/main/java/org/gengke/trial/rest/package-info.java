/** Test trials over HTTP. */
package org.gengke.trial.rest;
