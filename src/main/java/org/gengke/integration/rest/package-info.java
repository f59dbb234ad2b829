/** Imports and exports over HTTP. */
package org.gengke.integration.rest;
