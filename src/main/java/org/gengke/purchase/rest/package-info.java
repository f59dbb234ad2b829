/** Purchases over HTTP. */
package org.gengke.purchase.rest;
