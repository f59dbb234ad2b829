/** The five-layer model in PostgreSQL: what is believed, what was believed before, and what the assessment said last. */
package org.gengke.fivelayer.persistence;
