@NullMarked
package yihao.project.handover.web;

import org.jspecify.annotations.NullMarked;
