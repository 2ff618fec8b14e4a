/// Leads over HTTP: report, check, batch, list, view.
@NullMarked
package yihao.lead.intake.web;

import org.jspecify.annotations.NullMarked;
