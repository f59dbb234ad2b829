/** Import and export jobs with their rows. */
package org.gengke.integration.persistence;
