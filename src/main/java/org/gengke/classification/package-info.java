/** Which customers deserve what: ABC, RFM, lifecycle, lifetime value and segments, for any day (domain section 6). */
package org.gengke.classification;
