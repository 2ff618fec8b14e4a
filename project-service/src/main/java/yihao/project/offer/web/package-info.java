/// Local enterprises' offers over HTTP.
@NullMarked
package yihao.project.offer.web;

import org.jspecify.annotations.NullMarked;
