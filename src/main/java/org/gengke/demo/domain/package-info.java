/** Makes the demonstration data up: the same for the same day. */
package org.gengke.demo.domain;
