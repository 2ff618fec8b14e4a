/// Policies over HTTP.
@NullMarked
package yihao.project.policy.web;

import org.jspecify.annotations.NullMarked;
