/// A whole service under test: its own context, a real store, a bus in memory, tokens signed here.
@NullMarked
package yihao.testkit.service;

import org.jspecify.annotations.NullMarked;
