/** Classifications over HTTP. */
package org.gengke.classification.rest;
