/// Carriers: parks, factories, incubators, towers and land, and the spaces in them, which one project at a time holds
/// or rents. A space is a document of its own, so that a hold is one atomic write; what has run out is free for
/// whoever asks first. What a project needs ranks the free spaces, with a reason for each criterion. Rules PK-01 to
/// PK-08.
@NullMarked
package yihao.project.carrier;

import org.jspecify.annotations.NullMarked;
