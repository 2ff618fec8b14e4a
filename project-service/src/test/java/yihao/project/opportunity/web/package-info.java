/// P4: packaged opportunities over HTTP.
@NullMarked
package yihao.project.opportunity.web;

import org.jspecify.annotations.NullMarked;
