/// Documents over HTTP: added as multipart, read as attachments.
@NullMarked
package yihao.lead.document.web;

import org.jspecify.annotations.NullMarked;
