/** Whether demonstration data is there, and its removal. */
package org.gengke.demo.rest;
