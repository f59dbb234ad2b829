/** Users, teams, sessions and the audit trail in the database, and the one row predicate. */
package org.gengke.people.persistence;
