/** The way to the database: the embedded server, the read-side SQL, paging by key, named constraints. */
package org.gengke.shared.persistence;
