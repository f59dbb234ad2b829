/** What the columns of a list mean and how their cells are read, as plain rules. */
package org.gengke.integration.domain;
