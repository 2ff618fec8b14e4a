/// Pairings of leaders and firms over HTTP.
@NullMarked
package yihao.lead.pairing.web;

import org.jspecify.annotations.NullMarked;
