/** The five-layer model over HTTP: what people and other systems send and get. */
package org.gengke.fivelayer.rest;
