/// Trails over HTTP.
@NullMarked
package yihao.lead.trail.web;

import org.jspecify.annotations.NullMarked;
