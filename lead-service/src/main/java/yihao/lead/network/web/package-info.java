/// Units and officers over HTTP.
@NullMarked
package yihao.lead.network.web;

import org.jspecify.annotations.NullMarked;
