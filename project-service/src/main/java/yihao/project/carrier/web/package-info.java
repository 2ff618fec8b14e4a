/// Carriers, their spaces and matches over HTTP.
@NullMarked
package yihao.project.carrier.web;

import org.jspecify.annotations.NullMarked;
