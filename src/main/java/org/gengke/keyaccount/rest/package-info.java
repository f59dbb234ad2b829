/** Key accounts over HTTP. */
package org.gengke.keyaccount.rest;
