/** The ways in and out for other systems and spreadsheets: import and export. */
package org.gengke.integration;
