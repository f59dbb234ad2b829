/** Rows of test trials. */
package org.gengke.trial.persistence;
