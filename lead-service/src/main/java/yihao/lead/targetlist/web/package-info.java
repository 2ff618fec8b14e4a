/// Target lists over HTTP.
@NullMarked
package yihao.lead.targetlist.web;

import org.jspecify.annotations.NullMarked;
