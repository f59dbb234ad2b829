/** Customers, contacts and their settings over HTTP. */
package org.gengke.customer.rest;
