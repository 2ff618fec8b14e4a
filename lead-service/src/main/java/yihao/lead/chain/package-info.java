/// L2 产业链: the industry chains of the city, who leads each, which firms stand on their links, which of them supplies
/// which, and which links lack one that is here.
@NullMarked
package yihao.lead.chain;

import org.jspecify.annotations.NullMarked;
