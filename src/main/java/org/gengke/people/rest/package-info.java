/** Sign-in, who am I, users, teams, API clients, audit. */
package org.gengke.people.rest;
