/// Packaged opportunities over HTTP, for officers and for everybody.
@NullMarked
package yihao.project.opportunity.web;

import org.jspecify.annotations.NullMarked;
