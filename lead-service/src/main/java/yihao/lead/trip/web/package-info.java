/// Trips over HTTP, and what is owed of them in the list of the unit.
@NullMarked
package yihao.lead.trip.web;

import org.jspecify.annotations.NullMarked;
