/** Users, teams, roles and permissions; what a role may do and how far it sees. */
package org.gengke.people.domain;
