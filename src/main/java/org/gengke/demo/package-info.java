/** The demonstration data: a supplier of access control and attendance devices with two years of history, brought in and taken away as a whole. */
package org.gengke.demo;
