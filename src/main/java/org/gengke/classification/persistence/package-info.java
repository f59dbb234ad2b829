/** Sums of purchases for any period, and what is kept of estimates. */
package org.gengke.classification.persistence;
