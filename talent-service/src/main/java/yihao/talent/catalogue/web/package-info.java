@NullMarked
package yihao.talent.catalogue.web;

import org.jspecify.annotations.NullMarked;
