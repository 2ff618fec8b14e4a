/// Quotas over HTTP.
@NullMarked
package yihao.lead.quota.web;

import org.jspecify.annotations.NullMarked;
