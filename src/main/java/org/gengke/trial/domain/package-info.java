/** The course of a test trial: which stage follows which, what each needs, and when it stands still. */
package org.gengke.trial.domain;
