/// Industry chains over HTTP.
@NullMarked
package yihao.lead.chain.web;

import org.jspecify.annotations.NullMarked;
