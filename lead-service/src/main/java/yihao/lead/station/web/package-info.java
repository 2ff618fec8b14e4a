/// Stationed teams over HTTP.
@NullMarked
package yihao.lead.station.web;

import org.jspecify.annotations.NullMarked;
