/** Users, teams, roles, sign-in, and who may see what: the door that each feature asks for its caller. */
package org.gengke.people;
