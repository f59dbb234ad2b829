/** The five-layer model (客户五层结构): how deep we are in a customer, what blocks us, whom we must win, what comes next (domain section 8). */
package org.gengke.fivelayer;
