/** Key accounts (重点客户规划): who deserves most, what we promised, and whether it pays (domain section 9). */
package org.gengke.keyaccount;
