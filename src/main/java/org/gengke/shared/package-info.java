/** What every feature stands on and what knows none of them: ids, pages, problems, the SQL reader, the conventions of the API. */
package org.gengke.shared;
